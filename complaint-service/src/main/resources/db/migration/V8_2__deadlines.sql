-- The days on which the city's offices are closed, Saturdays and Sundays aside. National holidays and days of
-- collective leave (cuti bersama) are decreed a year by the joint decision of three ministers (SKB 3 Menteri: religious
-- affairs, manpower, administrative reform); until then they are what the calendars let expect, and say so.
CREATE TABLE holiday (
    day    date    PRIMARY KEY,
    name   text    NOT NULL,
    kind   text    NOT NULL CHECK (kind IN ('NATIONAL', 'COLLECTIVE_LEAVE')),
    status text    NOT NULL CHECK (status IN ('DECREED', 'EXPECTED'))
);

-- 2025: SKB 1017/2024, 2/2024, 2/2024 of 14 October 2024; 18 August: SKB 933/2025, 1/2025, 3/2025 of 7 August 2025.
INSERT INTO holiday (day, name, kind, status) VALUES
    ('2025-01-01', 'Tahun Baru 2025 Masehi', 'NATIONAL', 'DECREED'),
    ('2025-01-27', 'Isra Mikraj Nabi Muhammad SAW', 'NATIONAL', 'DECREED'),
    ('2025-01-28', 'Cuti bersama Tahun Baru Imlek 2576 Kongzili', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'NATIONAL', 'DECREED'),
    ('2025-03-28', 'Cuti bersama Hari Suci Nyepi', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'NATIONAL', 'DECREED'),
    ('2025-03-31', 'Idul Fitri 1446 Hijriah', 'NATIONAL', 'DECREED'),
    ('2025-04-01', 'Idul Fitri 1446 Hijriah', 'NATIONAL', 'DECREED'),
    ('2025-04-02', 'Cuti bersama Idul Fitri 1446 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-04-03', 'Cuti bersama Idul Fitri 1446 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-04-04', 'Cuti bersama Idul Fitri 1446 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-04-07', 'Cuti bersama Idul Fitri 1446 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-04-18', 'Wafat Yesus Kristus', 'NATIONAL', 'DECREED'),
    ('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'NATIONAL', 'DECREED'),
    ('2025-05-01', 'Hari Buruh Internasional', 'NATIONAL', 'DECREED'),
    ('2025-05-12', 'Hari Raya Waisak 2569 BE', 'NATIONAL', 'DECREED'),
    ('2025-05-13', 'Cuti bersama Hari Raya Waisak', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-05-29', 'Kenaikan Yesus Kristus', 'NATIONAL', 'DECREED'),
    ('2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-06-01', 'Hari Lahir Pancasila', 'NATIONAL', 'DECREED'),
    ('2025-06-06', 'Idul Adha 1446 Hijriah', 'NATIONAL', 'DECREED'),
    ('2025-06-09', 'Cuti bersama Idul Adha 1446 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-06-27', 'Tahun Baru Islam 1447 Hijriah', 'NATIONAL', 'DECREED'),
    ('2025-08-17', 'Proklamasi Kemerdekaan', 'NATIONAL', 'DECREED'),
    ('2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2025-09-05', 'Maulid Nabi Muhammad SAW', 'NATIONAL', 'DECREED'),
    ('2025-12-25', 'Kelahiran Yesus Kristus (Natal)', 'NATIONAL', 'DECREED'),
    ('2025-12-26', 'Cuti bersama Natal', 'COLLECTIVE_LEAVE', 'DECREED');

-- 2026: SKB 1497/2025, 2/2025, 5/2025 of 19 September 2025.
INSERT INTO holiday (day, name, kind, status) VALUES
    ('2026-01-01', 'Tahun Baru 2026 Masehi', 'NATIONAL', 'DECREED'),
    ('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', 'NATIONAL', 'DECREED'),
    ('2026-02-16', 'Cuti bersama Tahun Baru Imlek 2577 Kongzili', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'NATIONAL', 'DECREED'),
    ('2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'NATIONAL', 'DECREED'),
    ('2026-03-20', 'Cuti bersama Idul Fitri 1447 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-03-21', 'Idul Fitri 1447 Hijriah', 'NATIONAL', 'DECREED'),
    ('2026-03-22', 'Idul Fitri 1447 Hijriah', 'NATIONAL', 'DECREED'),
    ('2026-03-23', 'Cuti bersama Idul Fitri 1447 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-03-24', 'Cuti bersama Idul Fitri 1447 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-04-03', 'Wafat Yesus Kristus', 'NATIONAL', 'DECREED'),
    ('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'NATIONAL', 'DECREED'),
    ('2026-05-01', 'Hari Buruh Internasional', 'NATIONAL', 'DECREED'),
    ('2026-05-14', 'Kenaikan Yesus Kristus', 'NATIONAL', 'DECREED'),
    ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-05-27', 'Idul Adha 1447 Hijriah', 'NATIONAL', 'DECREED'),
    ('2026-05-28', 'Cuti bersama Idul Adha 1447 Hijriah', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-05-31', 'Hari Raya Waisak 2570 BE', 'NATIONAL', 'DECREED'),
    ('2026-06-01', 'Hari Lahir Pancasila', 'NATIONAL', 'DECREED'),
    ('2026-06-16', 'Tahun Baru Islam 1448 Hijriah', 'NATIONAL', 'DECREED'),
    ('2026-08-17', 'Proklamasi Kemerdekaan', 'NATIONAL', 'DECREED'),
    ('2026-08-25', 'Maulid Nabi Muhammad SAW', 'NATIONAL', 'DECREED'),
    ('2026-12-24', 'Cuti bersama Natal', 'COLLECTIVE_LEAVE', 'DECREED'),
    ('2026-12-25', 'Kelahiran Yesus Kristus (Natal)', 'NATIONAL', 'DECREED');

-- 2027: no decree known to this release. The days of fixed date and those that the lunar calendars let expect; which
-- days of collective leave the ministers add to them cannot be foreseen.
INSERT INTO holiday (day, name, kind, status) VALUES
    ('2027-01-01', 'Tahun Baru 2027 Masehi', 'NATIONAL', 'EXPECTED'),
    ('2027-01-05', 'Isra Mikraj Nabi Muhammad SAW', 'NATIONAL', 'EXPECTED'),
    ('2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', 'NATIONAL', 'EXPECTED'),
    ('2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)', 'NATIONAL', 'EXPECTED'),
    ('2027-03-10', 'Idul Fitri 1448 Hijriah', 'NATIONAL', 'EXPECTED'),
    ('2027-03-11', 'Idul Fitri 1448 Hijriah', 'NATIONAL', 'EXPECTED'),
    ('2027-03-26', 'Wafat Yesus Kristus', 'NATIONAL', 'EXPECTED'),
    ('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', 'NATIONAL', 'EXPECTED'),
    ('2027-05-01', 'Hari Buruh Internasional', 'NATIONAL', 'EXPECTED'),
    ('2027-05-06', 'Kenaikan Yesus Kristus', 'NATIONAL', 'EXPECTED'),
    ('2027-05-17', 'Idul Adha 1448 Hijriah', 'NATIONAL', 'EXPECTED'),
    ('2027-05-20', 'Hari Raya Waisak 2571 BE', 'NATIONAL', 'EXPECTED'),
    ('2027-06-01', 'Hari Lahir Pancasila', 'NATIONAL', 'EXPECTED'),
    ('2027-06-06', 'Tahun Baru Islam 1449 Hijriah', 'NATIONAL', 'EXPECTED'),
    ('2027-08-15', 'Maulid Nabi Muhammad SAW', 'NATIONAL', 'EXPECTED'),
    ('2027-08-17', 'Proklamasi Kemerdekaan', 'NATIONAL', 'EXPECTED'),
    ('2027-12-25', 'Kelahiran Yesus Kristus (Natal)', 'NATIONAL', 'EXPECTED');

-- By when the inspectorate owes the next result, who is to bring it, and since when its lead knows that it is late.
ALTER TABLE complaint ADD due_on date; -- null once it has ended
ALTER TABLE complaint ADD escalated_at timestamptz; -- of this deadline; null while it is kept
ALTER TABLE complaint ADD assigned_to text; -- the inspector's user name

-- Those that were filed before deadlines were kept.
UPDATE complaint SET due_on = (
    SELECT day FROM (
        SELECT day::date, row_number() OVER (ORDER BY day) AS working_day
        FROM generate_series((filed_at AT TIME ZONE 'Asia/Jakarta')::date + 1,
                             (filed_at AT TIME ZONE 'Asia/Jakarta')::date + 150, interval '1 day') AS day
        WHERE extract(isodow FROM day) < 6 AND NOT EXISTS (SELECT FROM holiday h WHERE h.day = day::date)
    ) AS days
    WHERE working_day = CASE status WHEN 'INVESTIGATING' THEN 60 ELSE 3 END)
WHERE status IN ('RECEIVED', 'VERIFYING', 'NEEDS_INFORMATION', 'INVESTIGATING');

CREATE INDEX complaints_by_deadline ON complaint (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX complaints_of_inspector ON complaint (assigned_to, filed_at DESC, id DESC) WHERE assigned_to IS NOT NULL;
