-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc())[:2].union(Entry.objects.filter(number_of_comments__lt=999).values('number_of_comments').distinct().order_by(F('number_of_comments') * 2 + 2)[:2])

(
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`,
    COALESCE(`example_entry`.`rating`, %s)
  FROM `example_entry`
  ORDER BY
    2 DESC
  LIMIT 2
)
UNION
(
  SELECT DISTINCT
    `example_entry`.`number_of_comments` AS `number_of_comments`,
    (
      (
        CAST(`example_entry`.`number_of_comments` AS SIGNED) * %s
      ) + %s
    )
  FROM `example_entry`
  WHERE
    `example_entry`.`number_of_comments` < %s
  ORDER BY
    2 ASC
  LIMIT 2
);
-- parameters: (5, 2, 2, 999)
