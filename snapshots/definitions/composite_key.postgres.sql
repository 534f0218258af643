-- every.0001
--
-- Create model Thing
--
CREATE TABLE "every_thing" ("a" INT NOT NULL, "b" VARCHAR(5) NOT NULL, CONSTRAINT "every_thing_pkey" PRIMARY KEY ("a", "b"));
