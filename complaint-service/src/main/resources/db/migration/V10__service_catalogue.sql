-- The services that a city gives its residents, and what each costs by law: a reporter picks one, and the public's
-- statistics name only what stands here, since whatever else a reporter writes as a service may hold a name.
CREATE TABLE public_service (
    code            text   PRIMARY KEY CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    name            text   NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
    -- In whole rupiah; null where it depends on the case.
    official_tariff bigint CHECK (official_tariff >= 0),
    legal_basis     text,
    offered         boolean NOT NULL, -- false: no longer; it stays for what was reported
    version         bigint NOT NULL DEFAULT 0
);

-- Whatever its case and spacing, a name means one service.
CREATE UNIQUE INDEX one_service_a_name ON public_service (lower(name));

INSERT INTO public_service (code, name, official_tariff, legal_basis, offered) VALUES
    ('KTP-EL', 'KTP elektronik', 0, 'UU 24/2013, Pasal 79A', true),
    ('KARTU-KELUARGA', 'Kartu keluarga', 0, 'UU 24/2013, Pasal 79A', true),
    ('AKTA-KELAHIRAN', 'Akta kelahiran', 0, 'UU 24/2013, Pasal 79A', true),
    ('AKTA-KEMATIAN', 'Akta kematian', 0, 'UU 24/2013, Pasal 79A', true),
    ('AKTA-PERKAWINAN', 'Akta perkawinan', 0, 'UU 24/2013, Pasal 79A', true),
    ('SURAT-PINDAH', 'Surat keterangan pindah', 0, 'UU 24/2013, Pasal 79A', true),
    ('KIA', 'Kartu identitas anak', 0, 'UU 24/2013, Pasal 79A', true),
    ('SURAT-PENGANTAR-KTP', 'Surat pengantar KTP', 0, 'UU 24/2013, Pasal 79A', true),
    ('SURAT-PENGANTAR', 'Surat pengantar kelurahan', 0, NULL, true),
    ('SKTM', 'Surat keterangan tidak mampu', 0, NULL, true),
    ('SURAT-DOMISILI', 'Surat keterangan domisili', 0, NULL, true),
    ('SURAT-AHLI-WARIS', 'Surat keterangan ahli waris', 0, NULL, true),
    ('NIB', 'Nomor induk berusaha', 0, 'PP 5/2021', true),
    ('PBG', 'Persetujuan bangunan gedung', NULL, 'PP 16/2021', true),
    ('UJI-KIR', 'Uji berkala kendaraan bermotor', 0, 'UU 1/2022', true),
    ('PUSKESMAS', 'Pelayanan puskesmas', NULL, NULL, true),
    ('PENERIMAAN-MURID', 'Penerimaan murid baru', 0, NULL, true);
