-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "name" VARCHAR NOT NULL, "twice" BIGINT GENERATED ALWAYS AS (("n" * 2)) VIRTUAL, "upper" VARCHAR GENERATED ALWAYS AS (UPPER("name")) VIRTUAL, "big" BOOLEAN GENERATED ALWAYS AS ("n" > 3) VIRTUAL);
