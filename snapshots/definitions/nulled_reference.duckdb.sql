-- every.0001
--
-- Create model Owner
--
CREATE SEQUENCE "every_owner_id_seq";
CREATE TABLE "every_owner" ("id" BIGINT NOT NULL CONSTRAINT "every_owner_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_owner_id_seq"'), "code" VARCHAR NOT NULL);
CREATE UNIQUE INDEX "every_owner_code_key" ON "every_owner"("code");
--
-- Create model Thing
--
CREATE SEQUENCE "every_thing_id_seq";
CREATE TABLE "every_thing" ("id" BIGINT NOT NULL CONSTRAINT "every_thing_pkey" PRIMARY KEY DEFAULT NEXTVAL('"every_thing_id_seq"'), "owner_id" VARCHAR NOT NULL);
CREATE INDEX "every_thing_owner_id_3c9724fb" ON "every_thing"("owner_id");
-- every.0002
--
-- Alter field code on owner
--
DROP INDEX "every_owner_code_key";
ALTER TABLE "every_owner" ALTER COLUMN "code" DROP NOT NULL;
CREATE UNIQUE INDEX "every_owner_code_key" ON "every_owner"("code");
