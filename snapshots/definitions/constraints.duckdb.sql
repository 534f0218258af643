-- every.0001
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "n" INT NOT NULL, "yes" BOOLEAN NOT NULL, "name" VARCHAR, "at" DATE, CONSTRAINT "every_positive" CHECK (("n" > 0 OR "yes")), CONSTRAINT "every_name" CHECK ((NOT ("name" = 'it''s' AND "name" IS NOT NULL) AND "yes" IN (TRUE, FALSE))), CONSTRAINT "every_at" CHECK ("at" >= DATE '2020-01-01'), CONSTRAINT "every_small" CHECK ("n" < ("id" + 1000)));
CREATE UNIQUE INDEX "every_yes" ON "every_thing"((CASE WHEN "yes" THEN "n" END));
CREATE UNIQUE INDEX "every_named" ON "every_thing"((CASE WHEN ("at" IS NOT NULL AND "n" >= 5) THEN "name" END), (CASE WHEN ("at" IS NOT NULL AND "n" >= 5) THEN "n" END));
