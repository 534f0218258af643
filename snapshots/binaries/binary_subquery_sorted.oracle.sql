-- Caption.objects.annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .order_by('c', 'pk')

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
ORDER BY
  DBMS_LOB.SUBSTR(
    (
      SELECT
        "U0"."CONTENT" AS "CONTENT"
      FROM "EXAMPLE_PICTURE" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_CAPTION"."PICTURE_ID"
        )
    ),
    2000,
    1
  ) ASC,
  "EXAMPLE_CAPTION"."ID" ASC;
-- parameters: ()
