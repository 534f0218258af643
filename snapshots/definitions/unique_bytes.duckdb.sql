-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "raw" BLOB NOT NULL);
-- every.0002
--
-- Create constraint every_u on model thing
--
CREATE UNIQUE INDEX "every_u" ON "every_thing"("n", "raw");
