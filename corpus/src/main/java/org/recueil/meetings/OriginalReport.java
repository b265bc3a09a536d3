package org.recueil.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Meeting.PlaceUnit;
import org.recueil.model.id.Body;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Place;

/**
 * The report that first printed the provisions of a meeting, with the rule for the place of a provision there: the
 * first number of its path plus an offset. Each row of the thematic indexes prints both and so confirms the rule.
 */
public enum OriginalReport {
    A_I("A.I", "2009/2", 1, PlaceUnit.PARAGRAPH),
    A_II("A.II", "2010/6", 7, PlaceUnit.PARAGRAPH),
    A_IV("A.IV", "2011/8", 5, PlaceUnit.PARAGRAPH),
    A_V("A.V", "2013/5", 4, PlaceUnit.PARAGRAPH),
    A_VI("A.VI", "2015/6", 4, PlaceUnit.PARAGRAPH),
    A_VII("A.VII", "2017/4", 6, PlaceUnit.PARAGRAPH),
    A_VIII("A.VIII", "2018/3", 6, PlaceUnit.PARAGRAPH),
    A_IX("A.IX", "2019/6", 0, PlaceUnit.RECOMMENDATION),
    B_I("B.I", "2004/6", 0, PlaceUnit.PARAGRAPH),
    B_II("B.II", "2005/8", 0, PlaceUnit.PARAGRAPH),
    B_III("B.III", "2006/14", 0, PlaceUnit.PARAGRAPH),
    B_IV("B.IV", "2008/19", 0, PlaceUnit.PARAGRAPH),
    B_V("B.V", "2010/17", 0, PlaceUnit.PARAGRAPH);

    private final MeetingId meeting;
    private final String symbol;
    private final int offset;
    private final PlaceUnit unit;

    OriginalReport(String meeting, String endOfSymbol, int offset, PlaceUnit unit) {
        this.meeting = MeetingId.parse(meeting);
        this.symbol = Body.symbol(this.meeting.part(), endOfSymbol);
        this.offset = offset;
        this.unit = unit;
    }

    /** The report that first printed the provisions of a meeting; empty if there is none (meetings III and X). */
    public static Optional<OriginalReport> of(MeetingId meeting) {
        return Arrays.stream(values())
                .filter(original -> original.meeting.equals(meeting))
                .findFirst();
    }

    /** The report with this symbol; empty if it is not one of these. */
    public static Optional<OriginalReport> ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(original -> original.symbol.equals(symbol))
                .findFirst();
    }

    public MeetingId meeting() {
        return meeting;
    }

    public String symbol() {
        return symbol;
    }

    /** What the report adds to the first number of a path. */
    public int offset() {
        return offset;
    }

    /** What the places of the report number. */
    public PlaceUnit unit() {
        return unit;
    }

    /**
     * The provision at a place in the report: {@code 51, j, iv} is {@code A.IV.46.j.iv}.
     *
     * @throws IllegalArgumentException if no provision can have such a place
     */
    public ProvisionId provisionAt(List<String> place) {
        List<String> path = new ArrayList<>(place);
        if (ProvisionId.isNumber(path.get(0))) {
            path.set(0, String.valueOf(Integer.parseInt(path.get(0)) - offset));
        }
        return new ProvisionId(meeting, path);
    }

    /** The place of a provision as the report prints it: {@code 51 j) iv)}, {@code n)}, {@code al. 9}. */
    public static String place(ProvisionId id) {
        return place(id, of(id.meeting()).map(OriginalReport::offset).orElse(0));
    }

    /** The place of a provision in a report with a given offset. */
    static String place(ProvisionId id, int offset) {
        List<String> place = new ArrayList<>(id.path());
        if (ProvisionId.isNumber(place.get(0))) {
            place.set(0, String.valueOf(Integer.parseInt(place.get(0)) + offset));
        }
        return Place.printed(place);
    }
}
