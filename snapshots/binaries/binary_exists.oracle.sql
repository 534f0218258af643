-- Picture.objects.order_by('pk').filter(Exists(Picture.objects.filter(content=OuterRef('thumbnail'))))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL"
FROM "EXAMPLE_PICTURE"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_PICTURE" "U0"
    WHERE
      DBMS_LOB.COMPARE("U0"."CONTENT", (
        "EXAMPLE_PICTURE"."THUMBNAIL"
      )) = 0
  )
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: ()
