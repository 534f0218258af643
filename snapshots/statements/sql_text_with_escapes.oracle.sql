-- SELECT "id", E'a\nb''c' AS "x", $$it's$$ AS "y" FROM "example_blog"

SELECT
  "ID",
  'a
b''c' AS "X",
  'it''s' AS "Y"
FROM "EXAMPLE_BLOG";
-- parameters: ()
