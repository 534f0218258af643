-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSONB_EXISTS("example_document"."extra", 'x')
    THEN %s
    WHEN NOT (
      JSONB_EXISTS("example_document"."extra", 'x')
      AND "example_document"."extra" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "case1",
  CASE
    WHEN "example_document"."extra" = CAST(%s AS JSONB)
    THEN %s
    WHEN NOT (
      "example_document"."extra" = CAST(%s AS JSONB)
      AND "example_document"."extra" IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS "case2"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', '{"x": true}', 'yes', '{"x": true}', 'no')
