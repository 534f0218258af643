-- Person.objects.only('pk')

SELECT
  "EXAMPLE_PERSON"."ID"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."NAME" ASC,
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ()
