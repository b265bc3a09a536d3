package org.recueil.model;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void a() {
        assertEquals("A", Part.A.name());
    }
}
