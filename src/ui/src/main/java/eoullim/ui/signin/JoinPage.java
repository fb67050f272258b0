package eoullim.ui.signin;

import eoullim.people.JoinCommand;
import eoullim.people.JoinDesk;
import eoullim.places.DistrictCard;
import eoullim.places.PlacesDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** 회원가입. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    private JoinDesk desk;
    @Inject
    private PlacesDesk places;
    @Inject
    private HttpServletRequest request;

    private String name;
    private LocalDate birth;
    private String phone;
    private String email;
    private String district;
    private String login;
    private String password;
    private String again;

    public String join() {
        Visit.begin(request, desk.join(new JoinCommand(name, birth, phone, email, district, login, letters(password), letters(again))));
        return Doors.to("/my");
    }

    private static char[] letters(String typed) {
        return typed == null ? new char[0] : typed.toCharArray();
    }

    public List<DistrictCard> getDistricts() {
        return places.districts();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirth() {
        return birth;
    }

    public void setBirth(LocalDate birth) {
        this.birth = birth;
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

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
