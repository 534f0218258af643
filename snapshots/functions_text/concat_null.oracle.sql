-- Person.objects.order_by('pk').annotate(v=Concat('nickname', Value('/'), 'name'))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  (
    "EXAMPLE_PERSON"."NICKNAME" || %s || "EXAMPLE_PERSON"."NAME"
  ) AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ('/',)
