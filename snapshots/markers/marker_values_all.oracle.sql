-- Blog.objects.order_by('pk')
--     .annotate(**{f'v{number}': Value(text) for number, text in enumerate(TEXTS)})

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V0",
  %s AS "V1",
  %s AS "V2",
  %s AS "V3",
  %s AS "V4",
  %s AS "V5",
  %s AS "V6",
  %s AS "V7",
  %s AS "V8",
  %s AS "V9",
  %s AS "V10",
  %s AS "V11",
  %s AS "V12",
  %s AS "V13",
  %s AS "V14",
  %s AS "V15"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('%s', '?', ':p0', '@p1', '$1', '%%', '%(name)s', '__p0__', '{0}', "'%s'", '--', '/*', ';', "N'x'", '\\', '"')
