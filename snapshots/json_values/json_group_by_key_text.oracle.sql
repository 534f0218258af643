-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  TO_NCHAR(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    )
  ) AS "V",
  COUNT("EXAMPLE_DOCUMENT"."ID") AS "N"
FROM "EXAMPLE_DOCUMENT"
GROUP BY
  TO_NCHAR(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ()
