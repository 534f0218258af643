-- _told(~Q(extra={'x': True}))

SELECT
  "example_document"."id" AS "pk",
  NOT (
    "example_document"."extra" = CAST(%s AS JSONB)
    AND "example_document"."extra" IS NOT NULL
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}',)
