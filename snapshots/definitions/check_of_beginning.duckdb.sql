-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "text" VARCHAR NOT NULL, CONSTRAINT "every_c" CHECK (STARTS_WITH("text", 'a')));
