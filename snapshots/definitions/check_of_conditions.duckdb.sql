-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "yes" BOOLEAN NOT NULL, "m" INT, CONSTRAINT "every_c" CHECK (("n" BETWEEN 1 AND 5 AND ("yes" OR "m" IS NULL))));
