package org.recueil.reference.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Meeting;
import org.recueil.reference.value.DateRange;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19 octobre 2010 | 2010-10-19",
                "14 et 15 avril 2009 | 2009-04-14..2009-04-15",
                "27 au 29 janvier 2010 | 2010-01-27..2010-01-29",
                "30 septembre au 2 octobre 2021 | 2021-09-30..2021-10-02",
                "1er février 2010 | 2010-02-01",
                "février 2010 | 2010-02",
                "1er au 28 février 2010 | 2010-02",
                "2010 | 2010",
                "27th of January 2010 | 2010-01-27",
                "January 27-29, 2010 | 2010-01-27..2010-01-29",
                "27 de enero de 2010 | 2010-01-27",
                "27/1/2010 | 2010-01-27",
                "2010-01-27 | 2010-01-27"
            })
    void isADateReadAsItIsPrinted(String printed, String expected) {
        assertEquals(expected, DateReader.printed(printed).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "janvier", "27", "29 février 2010", "32 janvier 2010", "27/13/2010", "15 et 14", "1999"})
    void isWhatIsNoDateNone(String printed) {
        assertEquals(Optional.empty(), DateReader.printed(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27 au 29 janvier 2010 | 27 janvier 2010 | true",
                "27 au 29 janvier 2010 | 29 janvier 2010 | true",
                "27 au 29 janvier 2010 | 27 et 29 janvier 2010 | true",
                "27 au 29 janvier 2010 | janvier 2010 | true",
                "27 au 29 janvier 2010 | 2010 | true",
                "30 septembre au 2 octobre 2021 | octobre 2021 | true",
                "30 septembre au 2 octobre 2021 | septembre 2021 | true",
                "2010 | 18 octobre 2010 | true",
                "27 au 29 janvier 2010 | 26 janvier 2010 | false",
                "27 au 29 janvier 2010 | 30 janvier 2010 | false",
                "27 au 29 janvier 2010 | 26 au 29 janvier 2010 | false",
                "27 au 29 janvier 2010 | février 2010 | false",
                "27 au 29 janvier 2010 | 2011 | false",
                "2010 | 18 octobre 2011 | false"
            })
    void fitsAMeetingHeldThenAndNoOther(String meeting, String said, boolean fits) {
        assertEquals(
                fits,
                DateReader.printed(said)
                        .orElseThrow()
                        .fits(DateReader.printed(meeting).orElseThrow()),
                said + " of " + meeting);
    }

    @Test
    void areTheDatesOfEveryMeetingReadAndNoTwoMeetingsOfTheGroupHeldAtOnce() {
        for (Meeting meeting : CarriedCorpus.get().meetings()) {
            DateRange held = DateReader.printed(meeting.dates()).orElseThrow(() -> new AssertionError(meeting.dates()));
            assertEquals(meeting.year(), held.year(), meeting.dates());
            long fitting = CarriedCorpus.get().meetings().stream()
                    .filter(other -> other.id().part() == meeting.id().part())
                    .filter(other -> held.fits(DateReader.printed(other.dates()).orElseThrow()))
                    .count();
            assertEquals(1, fitting, meeting.dates());
        }
    }

    @Test
    void doesNoTimeEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2010, 1, 27);
        assertThrows(IllegalArgumentException.class, () -> new DateRange(day, day.minusDays(1)));
    }
}
