-- Person.objects.annotate(v=Coalesce('born', Value(date(1900, 1, 1))))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  COALESCE("EXAMPLE_PERSON"."BORN", %s) AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."NAME" ASC,
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: (datetime.date(1900, 1, 1),)
