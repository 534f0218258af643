-- Person.objects.values(v=Coalesce('nickname', Value('none'))).annotate(n=Count('pk')).order_by('v')

SELECT
  "GROUPED"."KEY1" AS "V",
  COUNT("GROUPED"."EXAMPLE_PERSON_ID") AS "N"
FROM (
  SELECT
    COALESCE("EXAMPLE_PERSON"."NICKNAME", TO_NCHAR(%s)) AS "KEY1",
    "EXAMPLE_PERSON"."ID" AS "EXAMPLE_PERSON_ID"
  FROM "EXAMPLE_PERSON"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: ('none',)
