SELECT
  COALESCE(
    MAX("example_picture"."content") FILTER(WHERE
      "example_picture"."id" > %s),
    %s
  ) AS "b"
FROM "example_picture";
-- parameters: (2, b'')
