-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN (
      JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') >= %s
    )
    THEN %s
    WHEN (
      JSON_TYPE("example_document"."data", '$.f') IN ('true', 'false', 'array', 'object')
      OR JSON_TYPE("example_document"."data", '$.f') IN ('integer', 'real')
      AND JSON_EXTRACT("example_document"."data", '$.f') > %s
    )
    THEN %s
    ELSE %s
  END AS "case1"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1e+25, 'huge', 0, 'more', '-')
