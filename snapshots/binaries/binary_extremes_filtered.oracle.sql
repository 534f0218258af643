-- Picture.objects.aggregate(b=Max('content', filter=Q(pk__gt=2), default=b''))

SELECT
  COALESCE(
    MAX(
      CAST(CASE WHEN "EXAMPLE_PICTURE"."ID" > %s THEN "EXAMPLE_PICTURE"."CONTENT" END AS RAW(2000))
    ),
    %s
  ) AS "B"
FROM "EXAMPLE_PICTURE";
-- parameters: (2, b'')
