package io.github.thematicsessions.io.picture;

/** Lengths as a picture has them, with one decimal and the same in every locale. */
final class Length {

    private Length() {}

    /** Writes tenths of a point as points. */
    static String points(int tenths) {
        String sign = tenths < 0 ? "-" : "";
        int rest = Math.abs(tenths % 10);
        return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
    }

    /** Writes tenths of a point as millimetres: an inch has 72 points and 25.4 millimetres. */
    static String millimetres(int tenths) {
        return points(Math.toIntExact((tenths * 254L + 360) / 720));
    }
}
