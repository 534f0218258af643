-- Person.objects.exclude(nickname__endswith='a').order_by('pk')

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN"
FROM "EXAMPLE_PERSON"
WHERE
  NOT (
    "EXAMPLE_PERSON"."NICKNAME" LIKE %s ESCAPE '\'
    AND "EXAMPLE_PERSON"."NICKNAME" IS NOT NULL
  )
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ('%a',)
