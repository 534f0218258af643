-- every.0001
--
-- Create model Thing
--
CREATE TABLE "every_thing" ("text" TEXT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY);
