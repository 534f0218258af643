-- Person.objects.update(nickname=Coalesce('nickname', Value('none')))

UPDATE "EXAMPLE_PERSON" SET "NICKNAME" = COALESCE("EXAMPLE_PERSON"."NICKNAME", TO_NCHAR(%s));
-- parameters: ('none',)
