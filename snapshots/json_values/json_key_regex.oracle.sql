-- Document.objects.order_by('pk').filter(data__b__regex='^te.t$')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  REGEXP_LIKE(
    TO_NCLOB(
      COALESCE(
        JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB),
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB)
      )
    ),
    %s,
    'cn'
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('^te.t$',)
