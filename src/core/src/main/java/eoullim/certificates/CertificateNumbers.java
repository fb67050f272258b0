package eoullim.certificates;

import eoullim.kernel.Numbers;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Certificate numbers, without a gap: the year's row stays locked until the paper is stored or neither is. */
@Dependent
class CertificateNumbers {

    @Inject
    private Numbers numbers;
    @Inject
    private Settings settings;

    String next(int year) {
        SeriesShape shape = new SeriesShape(settings.text("certificate.series"));
        return shape.number(year, numbers.next(shape.seriesOf(year)));
    }
}
