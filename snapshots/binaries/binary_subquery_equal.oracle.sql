-- Caption.objects.order_by('pk')
--     .annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .filter(c=LINE)

SELECT
  "EXAMPLE_CAPTION"."ID",
  "EXAMPLE_CAPTION"."PICTURE_ID",
  "EXAMPLE_CAPTION"."TEXT",
  (
    SELECT
      "U0"."CONTENT" AS "CONTENT"
    FROM "EXAMPLE_PICTURE" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_CAPTION"."PICTURE_ID"
      )
  ) AS "C"
FROM "EXAMPLE_CAPTION"
WHERE
  DBMS_LOB.COMPARE(
    (
      SELECT
        "U0"."CONTENT" AS "CONTENT"
      FROM "EXAMPLE_PICTURE" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_CAPTION"."PICTURE_ID"
        )
    ),
    TO_BLOB(%s)
  ) = 0
ORDER BY
  "EXAMPLE_CAPTION"."ID" ASC;
-- parameters: (b'\x00\x01\xff',)
