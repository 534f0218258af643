-- Person.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('nickname', Value('')), NullIf('name', Value('Tony Hoare')), Value('?')))

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  COALESCE(
    NULLIF("EXAMPLE_PERSON"."NICKNAME", TO_NCHAR(%s)),
    NULLIF("EXAMPLE_PERSON"."NAME", TO_NCHAR(%s)),
    TO_NCHAR(%s)
  ) AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ('', 'Tony Hoare', '?')
