-- Person.objects.annotate(v=Case(When(nickname__isnull=False, then=F('nickname')), default=F('name')))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  CASE
    WHEN "EXAMPLE_PERSON"."NICKNAME" IS NOT NULL
    THEN "EXAMPLE_PERSON"."NICKNAME"
    ELSE "EXAMPLE_PERSON"."NAME"
  END AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."NAME" ASC,
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ()
