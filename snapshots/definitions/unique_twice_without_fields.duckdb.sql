-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "code" VARCHAR NOT NULL, "n" INT NOT NULL, "m" INT NOT NULL);
CREATE UNIQUE INDEX "every_thing_code_key" ON "every_thing"("code");
CREATE UNIQUE INDEX "every_nm" ON "every_thing"("n", "m");
CREATE UNIQUE INDEX "every_code" ON "every_thing"("code");
CREATE UNIQUE INDEX "every_key" ON "every_thing"("id");
CREATE UNIQUE INDEX "every_thing_n_m_325030c9_uniq" ON "every_thing"("n", "m");
-- every.0002
--
-- Alter field code on thing
--
DROP INDEX "every_thing_code_key";
--
-- Alter unique_together for thing (0 constraint(s))
--
DROP INDEX "every_thing_n_m_325030c9_uniq";
