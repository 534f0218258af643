-- Entry.objects.update(number_of_pingbacks=F('number_of_pingbacks') + 1)

UPDATE "EXAMPLE_ENTRY" SET "NUMBER_OF_PINGBACKS" = (
  "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS" + %s
);
-- parameters: (1,)
