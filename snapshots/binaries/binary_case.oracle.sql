-- Picture.objects.order_by('pk')
--     .annotate(v=Case(When(pk__lt=3, then='content'), When(pk=4, then=Value(b'x')), default='thumbnail'))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  CASE
    WHEN "EXAMPLE_PICTURE"."ID" < %s
    THEN "EXAMPLE_PICTURE"."CONTENT"
    WHEN "EXAMPLE_PICTURE"."ID" = %s
    THEN TO_BLOB(%s)
    ELSE "EXAMPLE_PICTURE"."THUMBNAIL"
  END AS "V"
FROM "EXAMPLE_PICTURE"
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (3, 4, b'x')
