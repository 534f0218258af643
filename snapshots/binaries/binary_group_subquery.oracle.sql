-- Caption.objects.values(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .annotate(n=Count('pk'))

SELECT
  CAST("GROUPED"."KEY1" AS RAW(2000)) AS "C",
  COUNT("GROUPED"."EXAMPLE_CAPTION_ID") AS "N"
FROM (
  SELECT
    (
      SELECT
        "U0"."CONTENT" AS "CONTENT"
      FROM "EXAMPLE_PICTURE" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_CAPTION"."PICTURE_ID"
        )
    ) AS "KEY1",
    "EXAMPLE_CAPTION"."ID" AS "EXAMPLE_CAPTION_ID"
  FROM "EXAMPLE_CAPTION"
) "GROUPED"
GROUP BY
  CAST("GROUPED"."KEY1" AS RAW(2000));
-- parameters: ()
