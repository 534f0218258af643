-- Picture.objects.order_by('pk')
--     .annotate(v=Window(Lag('content', default=Value(b'x')), order_by='pk'))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  LAG(CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)), 1, %s) OVER (ORDER BY "EXAMPLE_PICTURE"."ID") AS "V"
FROM "EXAMPLE_PICTURE"
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (b'x',)
