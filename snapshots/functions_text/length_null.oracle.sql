-- Person.objects.order_by('pk').annotate(v=Length('nickname'))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  LENGTH("EXAMPLE_PERSON"."NICKNAME") AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ()
