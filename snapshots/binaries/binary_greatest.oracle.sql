-- Picture.objects.order_by('pk')
--     .annotate(v=Greatest('content', 'thumbnail'), w=Least('content', Value(b"'")))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  GREATEST(
    COALESCE(
      CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)),
      CAST("EXAMPLE_PICTURE"."THUMBNAIL" AS RAW(2000))
    ),
    COALESCE(
      CAST("EXAMPLE_PICTURE"."THUMBNAIL" AS RAW(2000)),
      CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000))
    )
  ) AS "V",
  LEAST(COALESCE(CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)), %s), %s) AS "W"
FROM "EXAMPLE_PICTURE"
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (b"'", b"'")
