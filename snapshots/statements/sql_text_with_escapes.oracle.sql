SELECT
  "ID",
  'a
b''c' AS "X",
  'it''s' AS "Y"
FROM "EXAMPLE_BLOG";
-- parameters: ()
