-- Entry.objects.order_by('pk').annotate(v=Left('headline', F('rating') + 2)).filter(rating__gt=0)

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  LEFT(
    `example_entry`.`headline`,
    CASE
      WHEN (
        CAST(`example_entry`.`rating` AS SIGNED) + %s
      ) < 0
      THEN GREATEST(
        CHAR_LENGTH(`example_entry`.`headline`) + (
          CAST(`example_entry`.`rating` AS SIGNED) + %s
        ),
        0
      )
      ELSE (
        CAST(`example_entry`.`rating` AS SIGNED) + %s
      )
    END
  ) AS `v`
FROM `example_entry`
WHERE
  `example_entry`.`rating` > %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (2, 2, 2, 0)
