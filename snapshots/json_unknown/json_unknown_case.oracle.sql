-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
    THEN %s
    WHEN NOT (
      JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
      AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "CASE1",
  CASE
    WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
    THEN %s
    WHEN NOT (
      JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
      AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "CASE2"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', '{"x": true}', 'yes', '{"x": true}', 'no')
