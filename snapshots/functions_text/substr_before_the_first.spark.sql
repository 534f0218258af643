-- Entry.objects.order_by('pk')
--     .annotate(v=Substr('headline', F('rating') - 3, 5), w=Substr('headline', F('rating') - 3))

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
  substring(
    `example_entry`.`headline`,
    CASE
      WHEN (
        `example_entry`.`rating` - %s
      ) < 1
      THEN 1
      ELSE (
        `example_entry`.`rating` - %s
      )
    END,
    CASE
      WHEN (
        `example_entry`.`rating` - %s
      ) < 1
      THEN CASE
        WHEN (
          5 - (
            1 - (
              `example_entry`.`rating` - %s
            )
          )
        ) < 0
        THEN 0
        ELSE (
          5 - (
            1 - (
              `example_entry`.`rating` - %s
            )
          )
        )
      END
      ELSE 5
    END
  ) AS `v`,
  substring(
    `example_entry`.`headline`,
    CASE
      WHEN (
        `example_entry`.`rating` - %s
      ) < 1
      THEN 1
      ELSE (
        `example_entry`.`rating` - %s
      )
    END
  ) AS `w`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3)
