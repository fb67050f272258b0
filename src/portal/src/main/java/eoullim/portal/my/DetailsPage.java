package eoullim.portal.my;

import eoullim.people.CitizenCard;
import eoullim.people.PeopleDesk;
import eoullim.places.DistrictCard;
import eoullim.places.PlacesDesk;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 내 정보: how the city reaches me and where I live. */
@Named
@ViewScoped
public class DetailsPage implements Serializable {

    @EJB
    private PeopleDesk people;
    @EJB
    private PlacesDesk places;

    private CitizenCard me;
    private String phone;
    private String email;
    private String district;
    private boolean worksHere;

    @PostConstruct
    void open() {
        me = people.myCard();
        phone = me.phone();
        email = me.email();
        district = me.districtCode();
        worksHere = me.worksHere();
    }

    public void save() {
        people.reachMeAt(phone, email, district, worksHere);
        Notices.done("my.details.saved");
    }

    public List<DistrictCard> getDistricts() {
        return places.districts();
    }

    public CitizenCard getMe() {
        return me;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public boolean isWorksHere() {
        return worksHere;
    }

    public void setWorksHere(boolean worksHere) {
        this.worksHere = worksHere;
    }
}
