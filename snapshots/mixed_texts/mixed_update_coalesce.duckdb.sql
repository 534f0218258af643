UPDATE "example_person" SET "nickname" = COALESCE("example_person"."nickname", %s);
-- parameters: ('none',)
