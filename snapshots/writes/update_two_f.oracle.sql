-- Entry.objects.filter(pk__lt=18)
--     .update(number_of_comments=F('number_of_pingbacks'), number_of_pingbacks=F('number_of_comments'))

UPDATE "EXAMPLE_ENTRY" SET "NUMBER_OF_COMMENTS" = "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS", "NUMBER_OF_PINGBACKS" = "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS"
WHERE
  "EXAMPLE_ENTRY"."ID" < %s;
-- parameters: (18,)
