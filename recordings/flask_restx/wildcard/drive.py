free_keys = ["settings"]
