-- VALUES (1, 2), (3, 4), (5, 6) ORDER BY 1 DESC LIMIT 2

VALUES
  (1, 2),
  (3, 4),
  (5, 6)
ORDER BY
  1 DESC
LIMIT 2;
-- parameters: ()
