-- Entry.objects.filter(pk__lt=18)
--     .update(number_of_comments=F('number_of_pingbacks'), number_of_pingbacks=F('number_of_comments'))

UPDATE "example_entry" SET "number_of_comments" = "example_entry"."number_of_pingbacks", "number_of_pingbacks" = "example_entry"."number_of_comments"
WHERE
  "example_entry"."id" < %s;
-- parameters: (18,)
