-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "m" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_n_key" ON "every_thing"("n");
--
-- Create constraint every_unique on model thing
--
CREATE UNIQUE INDEX "every_unique" ON "every_thing"("n");
CREATE INDEX "every_n" ON "every_thing"("n");
CREATE INDEX "every_mn" ON "every_thing"("m", "n");
CREATE INDEX "every_more" ON "every_thing"("m", "n");
CREATE INDEX "every_key" ON "every_thing"("id");
CREATE INDEX "every_desc" ON "every_thing"("n" DESC);
CREATE INDEX "every_some" ON "every_thing"("m", "n");
-- every.0002
--
-- Remove index every_mn from thing
--
DROP INDEX "every_mn";
--
-- Remove constraint every_unique from model thing
--
DROP INDEX "every_unique";
-- every.0003
--
-- Rename index every_n on thing to every_newer
--
DROP INDEX "every_n";
CREATE INDEX "every_newer" ON "every_thing"("n");
-- every.0004
--
-- Alter field n on thing
--
DROP INDEX "every_thing_n_key";
-- every.0005
--
-- Alter field n on thing
--
CREATE UNIQUE INDEX "every_thing_n_47e94a32_uniq" ON "every_thing"("n");
